package io.kaidan.training;

import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.pipeline.Evidence;
import io.kaidan.pipeline.Kaidan;
import io.kaidan.pipeline.NameModel;
import io.kaidan.pipeline.Settings;
import io.kaidan.tagger.CrfTagger;
import io.kaidan.tagger.CrfTrainer;
import io.kaidan.tagger.LabelledText;
import io.kaidan.tagger.NameLists;
import io.kaidan.tagger.TrainedWeights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How a tagger learns: from labelled texts, and then again from these with articles that a toolkit with the first tagger
 * has labelled, if there are any.
 *
 * @param lists of names, as weak evidence
 * @param unlabelled files and folders of articles that nobody has labelled
 * @param without evidence for names that the toolkit, and so the tagger, does without
 * @param progress takes a line now and then
 */
record Learning(NameLists lists, List<Path> unlabelled, Set<Evidence> without, Consumer<String> progress) {

    /** @param ids which texts to learn from */
    TrainedWeights from(TrainingTexts texts, Predicate<String> ids) {
        List<LabelledText> labelled = texts.training(ids);
        TrainedWeights first = train(labelled);
        if (unlabelled.isEmpty()) {
            return first;
        }
        NameModel model = model(first.following(texts.corpus()));
        Kaidan kaidan = Kaidan.create(new Settings(List.of(), List.of(), Set.of(), false, without, model));
        List<LabelledText> all = new ArrayList<>(labelled);
        all.addAll(new SelfLabelling(kaidan, texts.labeller(), progress).label(unlabelled, texts.notToBeSeen()));
        return train(all);
    }

    private TrainedWeights train(List<LabelledText> texts) {
        return new CrfTrainer(gazetteer(), lists, CrfTrainer.Settings.defaults(), progress).train(texts);
    }

    /** The model of a file that was learnt so. */
    NameModel model(byte[] file) {
        return new NameModel(List.of(), gazetteer -> CrfTagger.read("new model", file, lists, gazetteer));
    }

    /** The names that the toolkit knows. */
    Gazetteer gazetteer() {
        Gazetteer all = Gazetteer.shipped();
        return without.contains(Evidence.GAZETTEERS) ? all.statesOnly() : all;
    }
}
