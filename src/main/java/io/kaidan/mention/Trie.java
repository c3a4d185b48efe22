package io.kaidan.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Words with what they stand for, looked for in a text all at once. Not safe for several threads while it is filled. */
final class Trie<T> {
    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(4);
        private T value;
    }

    void put(String word, T value) {
        Node<T> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
        }
        node.value = value;
    }

    /** Hands over what each word that begins at the offset stands for, and where it ends; the shortest first. */
    void match(String text, int begin, ObjIntConsumer<T> found) {
        Node<T> node = root;
        for (int i = begin; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                return;
            }
            if (node.value != null) {
                found.accept(node.value, i + 1);
            }
        }
    }
}
