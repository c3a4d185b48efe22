package io.kaidan.rule;

import io.kaidan.clause.Filler;
import io.kaidan.clause.Frame;
import io.kaidan.document.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names the parties in a role, from a {@code let} line.
 *
 * @param name by which the row refers to them
 * @param roles in order of preference: the first that names someone suitable is taken
 * @param types of parties that are suitable: PERSON, STATE, ORGANIZATION, LOCATION, NOMINAL
 * @param heads classes of which the role's head noun must have one; empty for any
 * @param least how many parties there must be
 * @param all whether the parties of all these roles are taken together
 * @param around whether the larger places that a place lies in count too: トルコ and アンカラ
 * @param optional whether the rule also holds without any
 */
record Binding(
        String name,
        List<String> roles,
        Set<String> types,
        Set<String> heads,
        int least,
        boolean all,
        boolean around,
        boolean optional) {
    Binding {
        roles = List.copyOf(roles);
        types = Set.copyOf(types);
        heads = Set.copyOf(heads);
    }

    @Override
    public String toString() {
        return "let " + name + (optional ? "? " : " ") + String.join(" ", roles) + " : "
                + String.join(" ", new TreeSet<>(types))
                + (least > 1 ? " several" : "") + (all ? " together" : "") + (around ? " around" : "")
                + (heads.isEmpty() ? "" : " head " + String.join(" ", new TreeSet<>(heads)));
    }

    /** The parties, none when nothing fits. */
    List<Argument> parties(Frame frame) {
        List<Argument> together = new ArrayList<>();
        for (String role : roles) {
            List<Argument> suitable = suitable(frame.role(role));
            if (!all && suitable.size() >= least) {
                return suitable;
            }
            suitable.stream()
                    .filter(a -> together.stream().noneMatch(a::sameAs))
                    .forEach(together::add);
        }
        return all && together.size() >= least ? together : List.of();
    }

    private List<Argument> suitable(Filler filler) {
        if (filler == null) {
            return List.of();
        }
        List<Argument> parties = new ArrayList<>(filler.parties());
        if (around) {
            parties.addAll(filler.around());
        }
        return parties.stream().filter(a -> types.contains(a.type())).toList();
    }
}
