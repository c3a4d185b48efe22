package io.kaidan.clause;

import io.kaidan.document.Tokens;
import java.util.List;
import java.util.Set;

/** Reads what the words after a predicate's stem say: tense, voice, negation, and how the sentence goes on. */
final class EndingReader {
    private static final Set<String> ADVERSATIVE = Set.of("が", "けれど", "けれども", "けど", "し", "ものの");
    private static final Set<String> CAUSE = Set.of("ので", "から", "のに");
    private static final Set<String> ACCOMPANYING = Set.of("ながら", "つつ");

    private EndingReader() {}

    /**
     * @param stem the token of the verb, or of the noun before する and だ
     * @param ending the tokens after the stem, in order; may be empty
     * @param nounFollows whether a noun follows without a break, so that the predicate may modify it
     */
    static Ending read(Tokens tokens, int stem, List<Integer> ending, boolean nounFollows) {
        boolean past = false;
        boolean negative = false;
        boolean passive = false;
        boolean causative = false;
        boolean potential = false;
        boolean desire = false;
        boolean progressive = false;
        boolean volitional = false;
        boolean question = false;
        for (int token : ending) {
            String base = tokens.baseForm(token);
            if (tokens.is(token, "助動詞")) {
                past |= base.equals("た") || base.equals("だ") && isEuphonic(tokens, token);
                negative |= base.equals("ない") || base.equals("ぬ") || base.equals("ん") || base.equals("まい");
                desire |= base.equals("たい");
                volitional |= base.equals("う") || base.equals("よう") || base.equals("べし");
            } else if (tokens.is(token, "動詞")) {
                passive |= base.equals("れる") || base.equals("られる");
                causative |= base.equals("せる") || base.equals("させる");
                potential |= base.equals("できる") || base.equals("得る") || base.equals("える");
                progressive |= base.equals("いる") || base.equals("ある") || base.equals("る") || base.equals("おる");
            } else if (tokens.is(token, "形容詞")) {
                negative |= base.equals("ない");
                desire |= base.equals("ほしい") || base.equals("欲しい");
            } else {
                question |= tokens.has(token, "か");
            }
        }
        Link link = link(tokens, stem, ending, nounFollows);
        return new Ending(
                past, negative, passive, causative, potential, desire, progressive, volitional, question, link);
    }

    /** The だ of 臨んだ, which the dictionary does not tell from the copula: it follows a verb in its sound-changed form. */
    private static boolean isEuphonic(Tokens tokens, int token) {
        return token > 0
                && tokens.is(token - 1, "動詞")
                && tokens.conjugationForm(token - 1).startsWith("連用タ接続");
    }

    private static Link link(Tokens tokens, int stem, List<Integer> ending, boolean nounFollows) {
        for (int i = ending.size() - 1; i >= 0; i--) {
            int token = ending.get(i);
            if (tokens.is(token, "助詞")) {
                Link byParticle = byParticle(tokens, token, i > 0 ? ending.get(i - 1) : stem);
                if (byParticle != null) {
                    return byParticle;
                }
            } else {
                break;
            }
        }
        int last = ending.isEmpty() ? stem : ending.get(ending.size() - 1);
        for (int i = ending.size() - 1; i >= 0 && tokens.is(last, "助詞"); i--) {
            last = i > 0 ? ending.get(i - 1) : stem;
        }
        String form = tokens.conjugationForm(last);
        String base = tokens.baseForm(last);
        if (form.startsWith("仮定") || base.equals("たら") || tokens.has(last, "なら")) {
            return Link.CONDITIONAL;
        }
        if (base.equals("ぬ") && form.startsWith("連用")) {
            return Link.ACCOMPANYING;
        }
        if (form.startsWith("連用") || form.equals("未然ヌ接続")) {
            return Link.CONTINUATIVE;
        }
        if (form.equals("体言接続") || nounFollows) {
            return Link.ATTRIBUTIVE;
        }
        return Link.FINAL;
    }

    private static Link byParticle(Tokens tokens, int token, int before) {
        String word = tokens.normalized(token);
        if (tokens.is(token, "助詞,接続助詞")) {
            if (ADVERSATIVE.contains(word)) {
                return Link.ADVERSATIVE;
            }
            if (ACCOMPANYING.contains(word)) {
                return Link.ACCOMPANYING;
            }
            if (CAUSE.contains(word)) {
                return Link.CAUSE;
            }
            if (word.equals("ば")) {
                return Link.CONDITIONAL;
            }
            if (word.equals("て") || word.equals("で") || word.equals("たり") || word.equals("だり")) {
                return Link.CONTINUATIVE;
            }
        }
        if (word.equals("と") || word.equals("って") || word.equals("との") || word.equals("という")) {
            // と after a finite form is a quotation unless the verb it depends on says otherwise.
            return Link.QUOTE;
        }
        if (word.equals("が") && (tokens.is(before, "動詞") || tokens.is(before, "助動詞"))) {
            return Link.ADVERSATIVE;
        }
        return null;
    }
}
