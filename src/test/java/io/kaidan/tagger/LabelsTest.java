package io.kaidan.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void aNameGoesOnOnlyWithItsOwnType() {
        int[] before = Labels.predecessors(Labels.of(1, Labels.END)).clone();
        Arrays.sort(before);
        assertEquals(
                Arrays.toString(new int[] {Labels.of(1, Labels.BEGIN), Labels.of(1, Labels.INSIDE)}),
                Arrays.toString(before));
    }

    @Test
    void aNameBeginsOnlyWhereNoneIsOpen() {
        for (int before : Labels.predecessors(Labels.of(2, Labels.SINGLE))) {
            assertTrue(Labels.mayEnd(before), "label " + before);
        }
    }

    @Test
    void sentencesNeitherBeginNorEndWithinAName() {
        assertFalse(Labels.mayBegin(Labels.of(0, Labels.END)));
        assertFalse(Labels.mayEnd(Labels.of(0, Labels.BEGIN)));
        assertTrue(Labels.mayBegin(Labels.OUTSIDE));
        assertTrue(Labels.mayEnd(Labels.OUTSIDE));
    }
}
