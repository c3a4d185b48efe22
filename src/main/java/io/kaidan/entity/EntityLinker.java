package io.kaidan.entity;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Entities;
import io.kaidan.document.Entity;
import io.kaidan.document.EntityType;
import io.kaidan.document.Holding;
import io.kaidan.document.Mention;
import io.kaidan.document.Title;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.Titles;
import io.kaidan.mention.TitleFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Brings the mentions of one thing together, links it to the gazetteer, tells who holds which title, and finds the words
 * that stand for entities already named. Immutable and safe to share between threads.
 */
public final class EntityLinker {
    private final Gazetteer gazetteer;
    private final Titles titles;
    private final TitleAffixes affixes;
    private final TitleFinder finder;
    private final Abbreviations abbreviations;
    private final Anaphora anaphora;
    private final TitleOwners owners;
    private final Governments governments;
    private final TitleMatch matching;

    EntityLinker(
            Gazetteer gazetteer,
            Titles titles,
            TitleAffixes affixes,
            TitleFinder finder,
            Abbreviations abbreviations,
            Anaphora anaphora,
            TitleOwners owners,
            Governments governments) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.affixes = affixes;
        this.finder = finder;
        this.abbreviations = abbreviations;
        this.anaphora = anaphora;
        this.owners = owners;
        this.governments = governments;
        this.matching = new TitleMatch(titles, affixes);
    }

    /** Reads how names are shortened and which words stand for others from the class path. */
    public static EntityLinker shipped(
            Gazetteer gazetteer, Titles titles, TitleAffixes affixes, TitleFinder finder, Problems problems) {
        Abbreviations abbreviations = Abbreviations.read(DataFile.shipped("models/name-shortening.tsv"), problems);
        Anaphora anaphora = Anaphora.read(DataFile.shipped("models/anaphora.tsv"), problems);
        TitleOwners owners = TitleOwners.read(
                DataFile.shipped("models/title-owners.tsv"), DataFile.shipped("models/name-scripts.tsv"), problems);
        Governments governments = Governments.read(DataFile.shipped("models/governments.tsv"), problems);
        return new EntityLinker(gazetteer, titles, affixes, finder, abbreviations, anaphora, owners, governments);
    }

    /**
     * Links the names of a text.
     *
     * @param mentions in order of the text, not overlapping
     * @param date publication date, or null when unknown
     */
    public Entities link(AnnotatedText text, List<Mention> mentions, LocalDate date) {
        List<Title> found = finder.find(text, mentions);
        Neighbours near = new Neighbours(text, mentions, found);
        List<Attachment> attachments = new TitleAttacher(near, affixes, governments).attach(found);
        List<Cluster> clusters = cluster(near, attachments, date);
        List<Entity> entities = entities(clusters);
        Map<Mention, Entity> entityOf = new HashMap<>();
        entities.forEach(entity -> entity.mentions().forEach(mention -> entityOf.put(mention, entity)));
        Affiliations affiliations = new Affiliations(gazetteer, titles, matching, date, near, entityOf);
        OwnerContext context = new OwnerContext(near, gazetteer, owners, entityOf);
        List<Holding> holdings = new HoldingFinder(affiliations, context, entityOf, text, attachments).find();
        ReferenceFinder references =
                new ReferenceFinder(text, near, anaphora, gazetteer, titles, matching, holdings, entityOf);
        return new Entities(entities, holdings, references.find());
    }

    private List<Cluster> cluster(Neighbours near, List<Attachment> attachments, LocalDate date) {
        NameClusters names = new NameClusters(gazetteer, abbreviations, date, near);
        List<Cluster> clusters = new ArrayList<>();
        for (EntityType type : List.of(EntityType.STATE, EntityType.ORGANIZATION, EntityType.LOCATION)) {
            clusters.addAll(names.build(type));
        }
        OwnerStates states = new OwnerStates(clusters);
        OfficeFit offices = new OfficeFit(gazetteer, titles, matching, affixes, governments, date, near, states);
        Told told = new Told(attachments, near.text());
        PersonLinker linker = new PersonLinker(gazetteer, matching, date, offices, told, states);
        clusters.addAll(new PersonClusters(near, linker).build());
        return Merging.inOrder(new LinkedHashSet<>(clusters));
    }

    private List<Entity> entities(List<Cluster> clusters) {
        EntityNames names = new EntityNames(gazetteer);
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : clusters) {
            cluster.sort();
            entities.add(new Entity(
                    entities.size() + 1,
                    cluster.type(),
                    names.of(cluster),
                    cluster.entry() == null ? "" : cluster.entry().id(),
                    cluster.entry() == null ? "" : cluster.entry().name(),
                    cluster.state(),
                    cluster.mentions()));
        }
        return entities;
    }
}
