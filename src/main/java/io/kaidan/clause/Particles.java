package io.kaidan.clause;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.data.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The particles and particle phrases that mark a noun's role, from models/lexicon/particles.tsv. */
final class Particles {
    private final Map<String, Particle> bySurface = new HashMap<>();
    private int longest;

    /**
     * @param marker the case it gives, empty for none (は, など)
     * @param topic whether it makes a topic
     * @param adnominal whether it ties the noun to another noun
     */
    record Particle(String surface, String marker, boolean topic, boolean adnominal) {}

    private Particles() {}

    static Particles read(DataFile file, Problems problems) {
        Particles particles = new Particles();
        for (Tsv.Row row : Tsv.read(file, List.of("surface", "marker", "effect", "example"), List.of(), problems)
                .rows()) {
            String effect = row.get("effect");
            if (!List.of("", "topic", "adnominal").contains(effect)) {
                problems.add(row.file(), row.line(), "effect '" + effect + "', expected topic, adnominal or nothing");
            }
            String surface = row.get("surface");
            Particle particle =
                    new Particle(surface, row.get("marker"), effect.equals("topic"), effect.equals("adnominal"));
            if (particles.bySurface.put(surface, particle) != null) {
                problems.add(row.file(), row.line(), "'" + surface + "' stands twice");
            }
            particles.longest = Math.max(particles.longest, surface.length());
        }
        return particles;
    }

    /** The longest particle that the normalized text has at the offset, or null. */
    Particle at(String normalized, int offset, int limit) {
        for (int length = Math.min(longest, limit - offset); length > 0; length--) {
            Particle found = bySurface.get(normalized.substring(offset, offset + length));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
