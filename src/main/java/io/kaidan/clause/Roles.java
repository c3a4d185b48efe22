package io.kaidan.clause;

/**
 * Names of the roles that frames have, besides the case particles themselves (が を に と で から へ まで より, について, に対し …).
 */
public final class Roles {
    /** Who acts: が or は of the clause, shared from the clause it belongs to, or understood from before. */
    public static final String SUBJECT = "subject";

    /** Who was spoken of before, or inside a quotation its speaker. */
    public static final String ZERO = "zero";

    /** The noun that a relative clause modifies. */
    public static final String HEAD = "head";

    /** What is said: a quotation, or a clause with と, よう, こと, 旨. */
    public static final String CONTENT = "content";

    /** What a verb of speech has as its object with を, with all that modifies it: 制裁の解除を求めた, 求めた解除. */
    public static final String OBJECT = "object";

    /** To whom something is said. */
    public static final String ADDRESSEE = "addressee";

    /** States or persons inside a compound: 日米首脳会談. */
    public static final String COMPOUND = "compound";

    /** What の ties to an event noun: AとBの会談, 首相の訪米. */
    public static final String OF = "の";

    /** Of a title: who holds it. Of a quotation or source: who speaks. Of an event noun: whom a clause before it says to hold it. */
    public static final String HOLDER = "holder";

    /** Of a title: the state or organisation it belongs to. */
    public static final String AFFILIATION = "affiliation";

    /** Of a verb of going: whom one goes to see (首相のもとを訪れた). */
    public static final String HOST = "host";

    /** The office that the clause before tells of a visit to (県庁を訪れ、…). */
    public static final String OFFICE = "office";

    /** Of a verb of attending: the persons of the one side (日本側は…). */
    public static final String SIDE = "side";

    /** The persons of the other side. */
    public static final String OTHER_SIDE = "other-side";

    /** The meeting that the sentence before tells of without naming its parties. */
    public static final String SESSION = "session";

    private Roles() {}
}
