package io.kaidan.batch;

import io.kaidan.batch.input.InputProblem;
import io.kaidan.document.Article;
import io.kaidan.document.Document;
import io.kaidan.document.Relation;
import io.kaidan.table.ArticleRow;
import io.kaidan.table.CodePoints;
import io.kaidan.table.EntityRegister;
import io.kaidan.table.EntityRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run knows across articles: counts, entities, and which texts it has seen. Everything is added in the order of the
 * input. Keeps no text. Not thread-safe.
 */
final class RunTally {
    private final RunCounts counts = new RunCounts();
    private final EntityRegister entities = new EntityRegister();
    private final Map<Fingerprint, String> seen = new HashMap<>();

    void add(InputProblem problem) {
        counts.addError(problem.code());
    }

    /** Adds an annotated article and returns its row. */
    ArticleRow add(AnnotatedInput input) {
        Document document = input.document();
        Article article = document.article();
        String earlier = seen.putIfAbsent(input.fingerprint(), article.id());
        int characters = CodePoints.of(article.text()).length();
        counts.addArticle(characters, document.mentions().size(), earlier != null);
        for (Relation relation : document.relations()) {
            counts.addRelation(relation.type());
        }
        entities.add(document);
        counts.setEntities(entities.size());
        return new ArticleRow(
                article,
                input.read().input(),
                input.read().line(),
                characters,
                document.mentions().size(),
                document.relations().size(),
                earlier == null ? "" : earlier);
    }

    List<EntityRow> entities() {
        return entities.rows();
    }

    RunCounts counts() {
        return counts;
    }
}
