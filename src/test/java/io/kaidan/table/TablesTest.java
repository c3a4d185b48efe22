package io.kaidan.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaidan.testing.Cases;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TablesTest {
    private static final List<Table<?>> TABLES =
            List.of(Tables.RELATIONS, Tables.MENTIONS, Tables.ENTITIES, Tables.ARTICLES, Tables.ERRORS);

    @TestFactory
    Stream<DynamicTest> columnsAreThoseOfTheCorpus() {
        List<Cases.Case> cases = Cases.in("table");
        return TABLES.stream()
                .map(table -> DynamicTest.dynamicTest(table.name(), () -> {
                    String expected = cases.stream()
                            .filter(one -> one.name().equals(table.name()))
                            .map(one -> String.join(" ", one.lines()))
                            .collect(Collectors.joining());
                    assertEquals(
                            expected, table.columns().stream().map(Column::name).collect(Collectors.joining(" ")));
                }));
    }
}
