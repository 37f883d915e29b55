package shuanghe.press.event;

import java.util.function.Function;
import shuanghe.press.text.LazyValue;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;

/**
 * A document where a sentence names it, and all who may have signed or put it out.
 *
 * @param before those named in its clause before the verb
 * @param earlier those named in a clause before
 * @param subject those that the clause before tells of, where its own goes on with it
 * @param signers those who signed last, where it is named among what they signed
 * @param inTitle those the title opens with
 */
record Signing(
    LazyValue<Parties> before,
    LazyValue<Parties> earlier,
    LazyValue<Parties> subject,
    LazyValue<Parties> signers,
    LazyValue<Parties> inTitle) {

  /** Where the parties are named; the first rule that holds decides. */
  static final RuleList<Signing, Parties> RULES =
      RuleList.of(
          "party",
          rule("before-verb", Signing::before),
          rule("clause-before", Signing::earlier),
          rule("subject-goes-on", Signing::subject),
          rule("signed-with-others", Signing::signers),
          rule("in-title", Signing::inTitle),
          new Rule<>("unnamed", s -> true, s -> Parties.NONE));

  private static Rule<Signing, Parties> rule(
      String id, Function<Signing, LazyValue<Parties>> named) {
    return new Rule<>(id, s -> !named.apply(s).get().names().isEmpty(), s -> named.apply(s).get());
  }
}
