package io.kaidan.cli;

import io.kaidan.eval.annotation.AnnotationSet;
import io.kaidan.eval.format.AnnotationFiles;
import io.kaidan.eval.report.Figures;
import io.kaidan.eval.report.FiguresText;
import io.kaidan.eval.report.HeldOutLog;
import io.kaidan.eval.review.agreement.AgreementText;
import io.kaidan.eval.review.agreement.AnnotatorAgreement;
import io.kaidan.eval.review.agreement.CommonArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaidan agreement}: two annotators of the same articles. */
@Command(
        name = "agreement",
        description = {
            "Tells how far two annotators of the same articles agree: the figures of evaluate with A as the key, and Cohen's"
                    + " kappa over characters for the types of names and over the rows that both have for modality, form"
                    + " and channel.",
            "",
            "Articles that only one has, or that have two texts, are named and left out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = KaidanCommand.VersionProvider.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:compared", "2:not compared: arguments, mistakes in the files, or no common article"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kaidan agreement gold-ito/ gold-kato/",
            "  kaidan agreement gold-ito/ gold-kato/ --errors | grep SAID"
        })
final class AgreementCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "What one annotated: a file or folder of any gold format.")
    private Path one;

    @Parameters(index = "1", paramLabel = "B", description = "What the other annotated.")
    private Path other;

    @Option(
            names = "--errors",
            description = "Print what they see differently instead of the figures: article, what, A's, B's, where.")
    private boolean errors;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            defaultValue = "eval/heldout.log",
            description = "Where each scoring of held-out articles is noted. Default: ${DEFAULT-VALUE}.")
    private Path log;

    @Spec
    private CommandSpec spec;

    AgreementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AnnotationSet first = AnnotationFiles.read(List.of(one));
        AnnotationSet second = AnnotationFiles.read(List.of(other));
        if (errors && (first.heldOut() || second.heldOut())) {
            throw new ParameterException(
                    spec.commandLine(), "Held-out articles give figures only, not what annotators see in them.");
        }
        AnnotatorAgreement agreement = AnnotatorAgreement.of(first, second);
        leftOut(agreement.articles());
        if (agreement.evaluation().articles().isEmpty()) {
            console.err().println("There is no article that both have with the same text.");
            return ExitCode.NOTHING_DONE;
        }
        if (errors) {
            AgreementText.disagreements(agreement).forEach(console.out()::println);
            return ExitCode.OK;
        }
        Figures figures = Figures.of(agreement.evaluation());
        console.out().println(agreement.evaluation().articles().size() + " articles; gold is A, system is B");
        console.out().print(FiguresText.of(figures));
        console.out().print(AgreementText.kappas(agreement));
        if (agreement.evaluation().heldOut()) {
            HeldOutLog.append(log, Instant.now(), one.toString(), other.toString(), figures);
        }
        return ExitCode.OK;
    }

    private void leftOut(CommonArticles articles) {
        articles.onlyOne().forEach(id -> console.err().println(id + ": only in A."));
        articles.onlyOther().forEach(id -> console.err().println(id + ": only in B."));
        articles.differing().forEach(id -> console.err().println(id + ": the texts differ, or one has none."));
    }
}
