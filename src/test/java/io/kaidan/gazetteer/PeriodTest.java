package io.kaidan.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({
        "2017-05-10, 2022-05-09, 2017-05-10, true",
        "2017-05-10, 2022-05-09, 2017-05-09, false",
        "2017-05, 2022, 2022-12-31, true",
        "2017-05, 2022, 2023-01-01, false",
        "2017-05, '', 2099-01-01, true",
        "'', 2022, 1900-01-01, true"
    })
    void aDayMayLieInAPeriodAsFarAsItsEndsAreKnown(String from, String to, LocalDate day, boolean expected) {
        assertEquals(expected, new Period(from, to).mayHold(day));
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "2001, 2006, 2006-09, 2007, true",
        "2001, 2006, 2007, 2008, false",
        "2001, '', 1999, '', true",
        "2001-04-26, 2006-09-26, 2006-09-27, 2007, false"
    })
    void periodsMayOverlap(String from, String to, String otherFrom, String otherTo, boolean expected) {
        assertEquals(expected, new Period(from, to).mayOverlap(new Period(otherFrom, otherTo)));
    }
}
