package io.kaidan.cli;

import io.kaidan.pipeline.Evidence;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.Settings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options of every command that annotates: what the pipeline takes from the user. */
final class PipelineOptions {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Your own names, which always win; may be given several times.")
    private List<Path> gazetteers = List.of();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Your own rules, added to the shipped ones; may be given several times.")
    private List<Path> rules = List.of();

    @Option(names = "--no-statistical", description = "Do without the statistical name tagger; faster.")
    private boolean noStatistical;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "EVIDENCE",
            description = "Look for names without a part of the evidence, to see what it is worth: gazetteers (people,"
                    + " organisations, places), document (what the article calls its names elsewhere), tagger (as"
                    + " --no-statistical).")
    private Set<Evidence> without = EnumSet.noneOf(Evidence.class);

    @Option(
            names = "--name-model",
            paramLabel = "FILE",
            description =
                    "The model of the statistical name tagger, in place of the shipped one: names-crf.bin that 'kaidan"
                            + " train' wrote, or a model of OpenNLP's name finder (person, organization, location).")
    private Path nameModel;

    /** @throws io.kaidan.data.DataException if the name model cannot be used */
    Settings settings(Set<String> types, boolean headlineOnly) {
        return new Settings(
                gazetteers,
                rules,
                types,
                headlineOnly,
                leftOut(),
                nameModel == null ? NameModel.shipped() : NameModelFile.read(nameModel));
    }

    private Set<Evidence> leftOut() {
        Set<Evidence> all = EnumSet.noneOf(Evidence.class);
        all.addAll(without);
        if (noStatistical) {
            all.add(Evidence.TAGGER);
        }
        return all;
    }

    /** What a log of figures must tell beside the version, such as {@code " without tagger"}; empty for the defaults. */
    String remark() {
        StringBuilder remark = new StringBuilder();
        leftOut()
                .forEach(evidence ->
                        remark.append(" without ").append(evidence.name().toLowerCase(Locale.ROOT)));
        return remark.append(nameModel == null ? "" : " with " + nameModel.getFileName())
                .toString();
    }
}
