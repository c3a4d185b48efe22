package io.kaidan.gazetteer;

import io.kaidan.data.DataException;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is known by name, and where its names stand in a text. Immutable and safe to share between threads. */
public final class Gazetteer {
    private static Gazetteer shipped;

    private final Map<String, Entry> entries;
    private final NameIndex index;
    private final Map<String, List<DatedRole>> rolesByPerson;
    private final List<DatedRole> roles;
    private final StateAbbreviations abbreviations;
    private final Map<Character, List<OrganizationSuffix>> organizationSuffixes;
    private final Map<Character, List<PlaceSuffix>> placeSuffixes;
    private final NameTraps traps;
    private final OrganizationStops stops;
    private final KanjiVariants variants;

    private Gazetteer(
            Collection<Entry> entries,
            NameIndex index,
            List<DatedRole> roles,
            StateAbbreviations abbreviations,
            List<OrganizationSuffix> organizationSuffixes,
            List<PlaceSuffix> placeSuffixes,
            NameTraps traps,
            OrganizationStops stops,
            KanjiVariants variants) {
        this.entries = byId(entries);
        this.index = index;
        this.roles = List.copyOf(roles);
        this.rolesByPerson = this.roles.stream().collect(Collectors.groupingBy(DatedRole::person));
        this.abbreviations = abbreviations;
        this.organizationSuffixes = organizationSuffixes.stream()
                .collect(Collectors.groupingBy(suffix -> suffix.suffix().charAt(0)));
        this.placeSuffixes = placeSuffixes.stream()
                .collect(Collectors.groupingBy(suffix -> suffix.suffix().charAt(0)));
        this.traps = traps;
        this.stops = stops;
        this.variants = variants;
    }

    private Gazetteer(Gazetteer other, Collection<Entry> entries) {
        this.entries = byId(entries);
        index = index(entries, other.variants);
        roles = List.of();
        rolesByPerson = Map.of();
        abbreviations = other.abbreviations;
        organizationSuffixes = other.organizationSuffixes;
        placeSuffixes = other.placeSuffixes;
        traps = other.traps;
        stops = other.stops;
        variants = other.variants;
    }

    private static Map<String, Entry> byId(Collection<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Entry::id, Function.identity(), (users, shipped) -> shipped.isUsers() ? users : shipped));
    }

    /**
     * The names that ship with the toolkit; read once.
     *
     * @throws io.kaidan.data.DataException if the shipped files have mistakes
     */
    public static synchronized Gazetteer shipped() {
        if (shipped == null) {
            Problems problems = new Problems();
            Gazetteer gazetteer = load(List.of(), problems);
            problems.throwIfAny();
            shipped = gazetteer;
        }
        return shipped;
    }

    /** The same, but mistakes are reported and their lines left out. */
    public static Gazetteer shipped(Problems problems) {
        try {
            return shipped();
        } catch (DataException e) {
            return load(List.of(), problems);
        }
    }

    /** The shipped names and those of the user, which win; mistakes are reported and their lines left out. */
    public static Gazetteer load(List<DataFile> usersFiles, Problems problems) {
        return read(name -> DataFile.shipped("gazetteers/" + name), usersFiles, problems);
    }

    /** Reads the set of files of gazetteers/README.md from wherever {@code files} finds them by name. */
    public static Gazetteer read(Function<String, DataFile> files, List<DataFile> usersFiles, Problems problems) {
        Ledger ledger = new Ledger(problems);
        KanjiVariants variants = KanjiVariants.read(files.apply("kanji-variants.tsv"), problems);
        usersFiles.forEach(file -> UserFile.read(file, ledger));
        StateFiles.readStates(files.apply("states.tsv"), ledger);
        PeopleFiles.readPeople(files.apply("people.tsv"), ledger);
        OrganizationFiles.readOrganizations(files.apply("organizations.tsv"), ledger);
        PlaceFiles.readPlaces(files.apply("places.tsv"), ledger);
        SharedPosts shared = SharedPosts.read(files.apply("shared-posts.tsv"), ledger);
        List<DatedRole> roles = PeopleFiles.readRoles(files.apply("roles.tsv"), shared, ledger);
        StateAbbreviations abbreviations = StateFiles.readAbbreviations(
                files.apply("state-compounds.tsv"),
                files.apply("kanji-states.tsv"),
                files.apply("kanji-contexts.tsv"),
                ledger);
        List<OrganizationSuffix> organizationSuffixes =
                OrganizationFiles.readSuffixes(files.apply("organization-suffixes.tsv"), ledger);
        List<PlaceSuffix> placeSuffixes = PlaceFiles.readSuffixes(files.apply("place-suffixes.tsv"), ledger);
        NameTraps traps = NameTraps.read(files.apply("name-traps.tsv"), ledger);
        OrganizationStops stops = OrganizationStops.read(files.apply("organization-stops.tsv"), ledger);
        ledger.checkReferences();
        NameIndex index = index(ledger.entries(), variants);
        new SharedNames(ledger, index, roles).report();
        return new Gazetteer(
                ledger.entries(),
                index,
                roles,
                abbreviations,
                organizationSuffixes,
                placeSuffixes,
                traps,
                stops,
                variants);
    }

    /** The same without people and their roles, organisations and places; how their names end is still known. */
    public Gazetteer statesOnly() {
        return new Gazetteer(
                this,
                entries.values().stream()
                        .filter(entry -> entry.type() == EntityType.STATE)
                        .toList());
    }

    private static NameIndex index(Collection<Entry> entries, KanjiVariants variants) {
        NameIndex index = new NameIndex(variants);
        for (Entry entry : entries) {
            NameForm full = new NameForm(entry, NameForm.Kind.FULL);
            index.add(entry.name(), full);
            entry.names().forEach(name -> index.add(name, full));
            NameForm famous = new NameForm(entry, NameForm.Kind.FAMOUS);
            entry.famousNames().forEach(name -> index.add(name, famous));
            NameForm partial = new NameForm(entry, NameForm.Kind.SHORT);
            entry.shortNames().forEach(name -> index.add(name, partial));
        }
        return index;
    }

    /** The entry with the identifier, or null. */
    public Entry entry(String id) {
        return entries.get(id);
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    /** Where known names stand in the text, overlapping ones too, by begin and then by length. */
    public List<NameMatch> matches(NormalizedText text) {
        return index.matches(text);
    }

    /** Whether what stands around the span makes its words something else than the name: 中国地方, 国会議員. */
    public boolean isTrap(String normalized, Span span) {
        return traps.hold(normalized, span);
    }

    /** Whether the words, normalized, only end like the name of an organisation: 子会社, 特別委員会. */
    public boolean isOrganizationStop(String surface) {
        return stops.hold(surface);
    }

    /** Whose name the string is, in any spelling; empty when nobody's. */
    public List<NameForm> named(String name) {
        return index.lookup(name);
    }

    /** The state with the everyday name or another full name, or null. */
    public State stateNamed(String name) {
        for (NameForm form : named(name)) {
            if (form.entry() instanceof State state && form.kind() == NameForm.Kind.FULL) {
                return state;
            }
        }
        return null;
    }

    /** The roles of a person, by its identifier; empty when none is known. */
    public List<DatedRole> roles(String person) {
        return rolesByPerson.getOrDefault(person, List.of());
    }

    /** Who may have held the title of the state or organisation on the day; an unknown day (null) fits all. */
    public List<DatedRole> holders(String of, String title, LocalDate day) {
        return roles.stream()
                .filter(role -> role.of().equals(of)
                        && role.title().equals(title)
                        && role.period().mayHold(day))
                .toList();
    }

    public StateAbbreviations abbreviations() {
        return abbreviations;
    }

    /** How names of organisations end that begins with the character, longest first. */
    public List<OrganizationSuffix> organizationSuffixes(char first) {
        return organizationSuffixes.getOrDefault(first, List.of());
    }

    /** How names of places end that begins with the character, longest first. */
    public List<PlaceSuffix> placeSuffixes(char first) {
        return placeSuffixes.getOrDefault(first, List.of());
    }
}
