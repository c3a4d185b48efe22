package io.kaidan.batch;

import io.kaidan.document.Article;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Stands for the text of an article without its white space: two articles that agree in it tell the same in the same words. */
record Fingerprint(long first, long second) {

    static Fingerprint of(Article article) {
        String text = article.text();
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        MessageDigest digest = Checksums.sha256();
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(squeezed.toString().getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(hash.getLong(), hash.getLong());
    }
}
