package shuanghe.press.figure;

import java.util.Map;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Unit;
import shuanghe.press.text.Language;
import shuanghe.press.text.LazyValue;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity.QuantityForm;

/**
 * A figure to be named, with its words and with what its sentence offers for the slots they leave
 * empty.
 *
 * @param phrase the figure in its clause
 * @param kind its kind, which is known before its name
 * @param words its own words
 * @param before the name of the figure before, {@link FigureName#NONE} where there is none
 * @param whole the figure it is told to be a part of, {@link FigureName#NONE} where there is none
 * @param alike what was counted last in the same unit, {@link Slots#NONE} where nothing was
 * @param acting who the sentence speaks of, or empty
 * @param topic who the sentences before speak of, or empty
 * @param counted the thing counted last before it, or empty
 * @param outside the noun before the bracket the figure stands in, or empty
 * @param item the item of a list that the figure was dealt out to, or empty
 * @param listFrom where that list begins in the passage, or the number
 * @param naming words to put names together with, by what they are for
 */
record NamedFigure(
    Phrase phrase,
    Kind kind,
    FigureWords words,
    FigureName before,
    FigureName whole,
    Slots alike,
    LazyValue<String> acting,
    String topic,
    String counted,
    String outside,
    String item,
    int listFrom,
    Map<String, String> naming) {

  private static final Set<String> PERSONS = Set.copyOf(Language.words(CueRole.PERSONS, ""));

  /** Owner, action and object of the figure's own words. */
  Slots own() {
    return words.slots();
  }

  /** Who the sentence speaks of, or empty. */
  String owner() {
    return acting.get();
  }

  boolean is(QuantityForm form) {
    return phrase.quantity().form() == form;
  }

  String word(String use) {
    return naming.getOrDefault(use, "");
  }

  /** 15个国家49个城市, 15个国家的49个城市: no more than 的 parts it from the noun behind the figure before. */
  boolean isRightBehind() {
    int end = before.nounEnd();
    int from = phrase.quantity().governStart();
    return end > 0 && end <= from && word("of").startsWith(phrase.sentence().words(end, from));
  }

  /** Whether it was dealt out to an item of which nothing else is told. */
  boolean isItemAlone() {
    return !item.isEmpty() && own().name().equals(item);
  }

  /** What a share is a part of: what it is told to be a part of, or the figure before. */
  Slots ofWhich() {
    return whole == FigureName.NONE ? before.subject() : whole.subject();
  }

  /** Whether a share is of a measure; 博士占7% behind 平均年龄37岁 is of those whose age it is. */
  boolean isOfMeasure() {
    return ofWhich().isMeasure() && !ofWhich().object().startsWith(word("average"));
  }

  /** Whether its words are the end of what the figure before counted, or none. */
  boolean goesOn() {
    return own().isEmpty() || before.text().endsWith(own().name());
  }

  boolean countsPersons() {
    return isPersons(phrase.quantity().unit());
  }

  /** Whether a unit counts persons. */
  static boolean isPersons(String unit) {
    return PERSONS.contains(unit);
  }

  /** What was counted in its unit, as in 甲区3个,总投资1亿元;乙区2个; else the figure before. */
  Slots goesOnCounting() {
    return alike.isEmpty() ? itself() : alike;
  }

  /**
   * The thing of the figure before; none where that was measured and this is counted: 9亩, then 3家.
   */
  private Slots itself() {
    boolean counted =
        phrase.quantity().dimension() == Unit.Dimension.COUNT && is(QuantityForm.AMOUNT);
    return counted && alike.isEmpty() && before.subject().isMeasure()
        ? Slots.NONE
        : before.subject();
  }

  /** The thing of the figure before; behind a share of it, 占比37%,约93万人, what was counted. */
  Slots sameAgain() {
    boolean counted = kind == Kind.LEVEL && before.subject().need() == Slots.Need.RATED;
    return counted && !alike.isEmpty() ? alike : itself();
  }

  /** Its own slots, or those of the figure before where it has none. */
  Slots subject() {
    if (own().isEmpty()) {
      return before.subject();
    }
    return isHowMuch() ? own().ownedBy(before.subject().name()) : filled();
  }

  /** 规模居全国第一: its words say only that the amount told before is meant. */
  private boolean isHowMuch() {
    return own().need() == Slots.Need.AMOUNT
        && own().owner().isEmpty()
        && own().action().isEmpty()
        && (before.told() == FigureName.StatementType.AMOUNT
            || before.told() == FigureName.StatementType.GROWTH)
        && !before.subject().isEmpty();
  }

  private static String firstOf(String... holders) {
    for (String holder : holders) {
      if (!holder.isEmpty()) {
        return holder;
      }
    }
    return "";
  }

  /** 接入养殖场户 says of itself what is done to what; 惠及企业 asks by whom. */
  private static boolean isUnderstoodAlone(Slots own) {
    return own.action().isEmpty()
        || !own.isMeasure() && own.object().length() >= NounWords.OWN_NOUN;
  }

  /** Its own slots with what they need from elsewhere. */
  Slots filled() {
    Slots own = own();
    if (!own.owner().isEmpty() || !owner().isEmpty() && own.name().contains(owner())) {
      return own;
    }
    return switch (own.need()) {
      case OWNER, AMOUNT ->
          own.name().contains(word("of"))
              ? own
              : own.ownedBy(own.action().isEmpty() ? firstOf(owner(), counted, topic) : owner());
      case COUNTED -> own.ownedBy(firstOf(counted, owner(), topic));
      case RATED -> own.ownedBy(before.subject().name());
      case NOTHING, SELF, PER, THING -> isUnderstoodAlone(own) ? own : own.ownedBy(owner());
    };
  }
}
