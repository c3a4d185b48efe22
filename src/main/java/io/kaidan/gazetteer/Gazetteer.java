package io.kaidan.gazetteer;

import io.kaidan.data.DataException;
import io.kaidan.data.DataFile;
import io.kaidan.data.DataProblem;
import io.kaidan.data.Problems;
import io.kaidan.document.EntityType;
import io.kaidan.document.NormalizedText;
import io.kaidan.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is known by name, and where its names stand in a text. Immutable and safe to share between threads. */
public final class Gazetteer {
    private static Gazetteer shipped;

    private final Map<String, Entry> users;
    private final Map<String, Entry> entries;
    private final NameIndex index;
    private final Map<String, List<DatedRole>> rolesByPerson;
    private final List<DatedRole> roles;
    private final StateAbbreviations abbreviations;
    private final Map<Character, List<OrganizationSuffix>> organizationSuffixes;
    private final Map<Character, List<PlaceSuffix>> placeSuffixes;
    private final NameTraps traps;
    private final OrganizationStops stops;
    private final Folding folding;
    private final List<DataProblem> shadows;

    private Gazetteer(
            Map<String, Entry> users,
            Map<String, Entry> entries,
            NameIndex index,
            List<DatedRole> roles,
            StateAbbreviations abbreviations,
            List<OrganizationSuffix> organizationSuffixes,
            List<PlaceSuffix> placeSuffixes,
            NameTraps traps,
            OrganizationStops stops,
            Folding folding,
            List<DataProblem> shadows) {
        this.users = users;
        this.entries = entries;
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
        this.folding = folding;
        this.shadows = shadows;
    }

    private Gazetteer(Gazetteer other, List<Entry> entries) {
        users = Map.of();
        this.entries = entries.stream()
                .collect(Collectors.toUnmodifiableMap(Entry::id, Function.identity(), (first, second) -> first));
        index = new NameIndex(other.folding, entries.size());
        fill(index, entries);
        roles = List.of();
        rolesByPerson = Map.of();
        abbreviations = other.abbreviations;
        organizationSuffixes = other.organizationSuffixes;
        placeSuffixes = other.placeSuffixes;
        traps = other.traps;
        stops = other.stops;
        folding = other.folding;
        shadows = List.of();
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
        Folding folding = Folding.read(files.apply("kanji-variants.tsv"), problems);
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
        NameIndex index = new NameIndex(folding, ledger.entries().size());
        List<NamedAgain> again = fill(index, ledger.entries());
        new SharedNames(ledger, index, roles).report(again);
        return new Gazetteer(
                ledger.users(),
                ledger.shipped(),
                index,
                roles,
                abbreviations,
                organizationSuffixes,
                placeSuffixes,
                traps,
                stops,
                folding,
                new Shadows(ledger, index).notes(again));
    }

    /** The same without people and their roles, organisations and places; how their names end is still known. */
    public Gazetteer statesOnly() {
        return new Gazetteer(
                this,
                Stream.concat(users.values().stream(), entries.values().stream())
                        .filter(entry -> entry.type() == EntityType.STATE)
                        .toList());
    }

    /** Fills an index; returns every spelling that an entry before has too. */
    private static List<NamedAgain> fill(NameIndex index, Collection<Entry> entries) {
        List<NamedAgain> again = new ArrayList<>();
        for (Entry entry : entries) {
            add(entry, List.of(entry.name()), NameForm.Kind.FULL, index, again);
            add(entry, entry.names(), NameForm.Kind.FULL, index, again);
            add(entry, entry.famousNames(), NameForm.Kind.FAMOUS, index, again);
            add(entry, entry.shortNames(), NameForm.Kind.SHORT, index, again);
        }
        return again;
    }

    private static void add(
            Entry entry, List<String> names, NameForm.Kind kind, NameIndex index, List<NamedAgain> again) {
        if (names.isEmpty()) {
            return;
        }
        NameForm form = new NameForm(entry, kind);
        for (String name : names) {
            List<NameForm> forms = index.add(name, form);
            boolean hidden = !forms.isEmpty() && forms.get(0).entry().isUsers() && !entry.isUsers();
            if (forms.size() > 1 && (hidden || kind != NameForm.Kind.SHORT)) {
                again.add(new NamedAgain(entry, name, kind));
            }
        }
    }

    /** Where names of the user's files hide shipped entries, by file and line. */
    public List<DataProblem> shadows() {
        return shadows;
    }

    /** The entry with the identifier, or null. */
    public Entry entry(String id) {
        Entry found = users.get(id);
        return found != null ? found : entries.get(id);
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
