package shuanghe.briefing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.PeriodWords;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.TimePeriod;

/** Wording of an edition: its sentences, names and days in its language. */
final class Wording {

  private final CodeLists codeLists;
  private final Messages messages;

  /** Words in the language of the code lists. */
  Wording(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.messages = Messages.in(codeLists.language());
  }

  String text(Message message) {
    return messages.text(message);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A sentence that may hold words of the press or a ledger, with the marks of the language. */
  String sentence(Message message) {
    String text = text(message);
    return messages.language() == MessageLanguage.ZH ? DisplayText.of(text) : text;
  }

  /** Clauses one behind the other, parted by commas; those that say nothing are left out. */
  String clauses(Collection<String> clauses) {
    return text(
        ChangePhrases.clauses(
            clauses.stream().map(c -> Message.of("words", c)).toArray(Message[]::new)));
  }

  String day(LocalDate day) {
    return text(PeriodWords.day(day));
  }

  String period(TimePeriod period) {
    return text(PeriodWords.full(period));
  }

  /** The period in a cell of a table about one year. */
  String brief(TimePeriod period, int year) {
    return text(PeriodWords.brief(period, year));
  }

  /** The period of an edition. */
  String edition(Edition edition) {
    return text(PeriodWords.of(edition));
  }

  String domain(Domain domain) {
    return domain.isOther() ? text("domain.other") : codeLists.shown(domain.label());
  }

  /** A name of the code lists, or one of the press as it is printed. */
  String name(String printed) {
    return codeLists.shown(printed);
  }

  List<String> names(Collection<String> printed) {
    return printed.stream().map(this::name).toList();
  }

  /** How many sides work together, as {@link CodeLists#sides()} has it. */
  int sides() {
    return codeLists.sides();
  }

  /** Names one behind the other. */
  String list(Collection<String> names) {
    return text("words", names);
  }

  Messages messages() {
    return messages;
  }
}
