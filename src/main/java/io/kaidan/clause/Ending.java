package io.kaidan.clause;

/**
 * What the auxiliaries and particles after a predicate say of it.
 *
 * @param past た
 * @param negative ない, ず, ぬ, まい
 * @param passive れる, られる (also potential and honorific, which the form does not tell apart)
 * @param causative せる, させる
 * @param potential できる, える after a stem
 * @param desire たい, てほしい
 * @param progressive ている, てある
 * @param volitional う, よう
 * @param question か
 * @param link what follows
 */
public record Ending(
        boolean past,
        boolean negative,
        boolean passive,
        boolean causative,
        boolean potential,
        boolean desire,
        boolean progressive,
        boolean volitional,
        boolean question,
        Link link) {

    /** A bare form, such as a verbal noun at the end of a headline. */
    public static final Ending BARE =
            new Ending(false, false, false, false, false, false, false, false, false, Link.FINAL);

    /** A noun with か. */
    static final Ending QUESTION = new Ending(false, false, false, false, false, false, false, false, true, Link.FINAL);
}
