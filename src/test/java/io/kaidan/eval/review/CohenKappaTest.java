package io.kaidan.eval.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CohenKappaTest {
    private static CohenKappa of(long yesYes, long yesNo, long noYes, long noNo) {
        CohenKappa kappa = new CohenKappa();
        kappa.add("yes", "yes", yesYes);
        kappa.add("yes", "no", yesNo);
        kappa.add("no", "yes", noYes);
        kappa.add("no", "no", noNo);
        return kappa;
    }

    /** Observed 35/50 = 0.7; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5; (0.7 - 0.5) / 0.5. */
    @Test
    void agreementBeyondChance() {
        CohenKappa kappa = of(20, 5, 10, 15);
        assertEquals(50, kappa.all());
        assertEquals(35, kappa.agreed());
        assertEquals(0.7, kappa.observed(), 1e-12);
        assertEquals(0.4, kappa.kappa(), 1e-12);
    }

    /** As much agreement, but most of it by chance: 0.6 · 0.7 + 0.4 · 0.3 = 0.54; 0.06 / 0.46. */
    @Test
    void theSameAgreementIsWorthLessWhereChanceGivesMore() {
        assertEquals(0.06 / 0.46, of(45, 15, 25, 15).kappa(), 1e-12);
    }

    @Test
    void fullAgreementIsOneAndChanceIsZero() {
        assertEquals(1, of(10, 0, 0, 10).kappa(), 1e-12);
        assertEquals(0, of(5, 5, 5, 5).kappa(), 1e-12);
        assertEquals(-1, of(0, 10, 10, 0).kappa(), 1e-12);
    }

    /** Observed 7/9; by chance (3·3 + 3·4 + 3·2) / 81 = 1/3. */
    @Test
    void threeLabels() {
        CohenKappa kappa = new CohenKappa();
        kappa.add("a", "a", 2);
        kappa.add("a", "b", 1);
        kappa.add("b", "b", 3);
        kappa.add("c", "a", 1);
        kappa.add("c", "c", 1);
        kappa.add("c", "c");
        kappa.add("d", "d", 0);
        assertEquals(9, kappa.all());
        assertEquals((7.0 / 9 - 1.0 / 3) / (1 - 1.0 / 3), kappa.kappa(), 1e-12);
    }

    @Test
    void oneLabelOnlyTellsNothing() {
        assertTrue(Double.isNaN(of(10, 0, 0, 0).kappa()));
        assertTrue(Double.isNaN(new CohenKappa().kappa()));
    }
}
