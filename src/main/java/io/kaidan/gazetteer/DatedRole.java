package io.kaidan.gazetteer;

import java.util.Objects;

/**
 * That a person holds or held an office for a time.
 *
 * @param person id of the person
 * @param title as in titles.tsv: 大統領, 国務長官
 * @param of id of the state or organisation
 * @param period time of office
 */
public record DatedRole(String person, String title, String of, Period period) {
    public DatedRole {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(period, "period");
    }
}
