package io.kaidan.mention;

import io.kaidan.document.EntityType;
import io.kaidan.document.Mention;
import io.kaidan.document.Span;
import io.kaidan.gazetteer.DatedRole;
import io.kaidan.gazetteer.Entry;
import io.kaidan.gazetteer.NameForm;
import io.kaidan.gazetteer.NameMatch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Proposes what the gazetteer knows by a name that needs no support in the article. */
final class GazetteerFinder implements Finder {
    private static final double SURE = 0.95;

    @Override
    public void find(Material material, Settled settled, Consumer<Candidate> out) {
        boolean aboutStates = isAboutStates(material);
        for (NameMatch match : material.matches()) {
            if (material.cutsWord(match.span().begin())
                    || material.cutsWord(match.span().end())) {
                continue;
            }
            double fit = fit(material, match.span());
            Map<EntityType, List<NameForm>> byType = new EnumMap<>(EntityType.class);
            for (NameForm form : match.forms()) {
                if (form.entry().isUsers() && form.kind() == NameForm.Kind.FULL) {
                    propose(match.span(), List.of(form), Mention.Source.USER, 1, out);
                } else if (fit > 0 && standsAlone(material, match.span(), form, aboutStates)) {
                    byType.computeIfAbsent(form.entry().type(), unused -> new ArrayList<>())
                            .add(form);
                }
            }
            byType.values().forEach(forms -> propose(match.span(), forms, Mention.Source.GAZETTEER, fit, out));
        }
    }

    private static void propose(
            Span span, List<NameForm> forms, Mention.Source source, double score, Consumer<Candidate> out) {
        Entry first = forms.get(0).entry();
        String entry = forms.size() == 1 ? first.id() : "";
        String kind = forms.get(0).kind() == NameForm.Kind.FULL ? "full-name" : "famous-name";
        out.accept(new Candidate(span, first.type(), entry, source, "gazetteer-" + kind, score));
    }

    private static boolean standsAlone(Material material, Span span, NameForm form, boolean aboutStates) {
        if (material.gazetteer().isTrap(material.normalized(), span) || isCityOfWord(material, span, form)) {
            return false;
        }
        return switch (form.kind()) {
            case FULL -> true;
            case FAMOUS -> isInNews(material, form.entry()) && (!isCommonWord(material, span) || aboutStates);
            case SHORT -> false;
        };
    }

    /** In ローマ市内, 大阪市長選 and 滋賀県政 the place is ローマ, 大阪, 滋賀; in 大阪市内 it is 大阪市. */
    private static boolean isCityOfWord(Material material, Span span, NameForm form) {
        char after = material.charAt(span.end());
        boolean keeps = PlaceBorder.isInhabited(material, span.end())
                && material.words().is(NameWords.Use.HOME, form.entry().state());
        char last = material.charAt(span.end() - 1);
        boolean politics = last == '県' && after == '政';
        return form.entry().type() == EntityType.LOCATION
                && (politics || last == '市' && "内民長".indexOf(after) >= 0 && !keeps);
    }

    /** A name is famous from its first office on. */
    private static boolean isInNews(Material material, Entry person) {
        List<DatedRole> roles = material.gazetteer().roles(person.id());
        return roles.isEmpty()
                || material.date() == null
                || roles.stream()
                        .anyMatch(role -> role.period().mayHold(material.date())
                                || role.period().isOverBy(material.date()));
    }

    /** Whether the article names two states: then a name that is a common word too is the politician's. */
    private static boolean isAboutStates(Material material) {
        return material.matches().stream()
                        .flatMap(match -> match.forms().stream())
                        .filter(form -> form.kind() == NameForm.Kind.FULL)
                        .map(NameForm::entry)
                        .filter(entry -> entry.type() == EntityType.STATE)
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    /** トランプ is a game of cards too: such names need support by the article. */
    private static boolean isCommonWord(Material material, Span span) {
        int token = material.tokenBeginningAt(span.begin());
        return token >= 0
                && material.tokens().end(token) == span.end()
                && material.tokens().isKnown(token)
                && material.tokens().is(token, "名詞,一般");
    }

    /** How well the span agrees with words and scripts; 0 when it cannot be a name. */
    private static double fit(Material material, Span span) {
        if (TitleBorders.crosses(material, span)) {
            return 0;
        }
        char first = material.charAt(span.begin());
        char last = material.charAt(span.end() - 1);
        boolean begins = material.isBoundary(span.begin()) || !Script.isKanji(first);
        boolean ends = material.isBoundary(span.end()) || !Script.isKanji(last);
        if (begins && ends) {
            return span.length() == 1 ? 0 : SURE;
        }
        return span.length() >= 4 ? 0.9 : span.length() == 3 ? 0.8 : span.length() == 2 ? 0.6 : 0;
    }
}
