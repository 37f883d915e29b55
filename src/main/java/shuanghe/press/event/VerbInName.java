package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.Optional;
import shuanghe.model.CueRole;

/** Verbs that tell nothing, being part of the name of a thing, a meeting or an office. */
final class VerbInName {

  private VerbInName() {}

  /**
   * Whether a service only says what a thing is for, 通办 | 专区, or a work what the project is: 货场 |
   * 扩能改造 | 工程, 印刷厂整体 | 迁建 | 项目是….
   */
  static boolean isOfName(Clause clause, Token verb) {
    return isOfProject(clause, verb)
        || verb.is(CueRole.SERVICE)
            && verb.end() < clause.to()
            && !verb.is(CueRole.GOING)
            && clause.first(CueRole.PROJECT, verb.end(), clause.to()).isPresent();
  }

  private static boolean isOfProject(Clause clause, Token verb) {
    Optional<Token> project =
        verb.is(CueRole.GOING)
            ? clause.at(verb.end()).filter(t -> t.is(CueRole.PROJECT) && t.is(CueRole.REFERS))
            : Optional.empty();
    return project.isPresent()
        && (clause.endsAt(verb.start(), bit(CueRole.PROJECT))
            || verb.start() > clause.pastLeadIns()
                && clause
                    .at(project.get().end())
                    .filter(t -> t.is(CueRole.FORECAST, "is"))
                    .isPresent());
  }

  /** Whether a verb only says whose the things counted are: 20个 | 两地 | 共建项目. */
  static boolean isOfCounted(Clause clause, Token verb) {
    return clause.has(bit(Token.TokenKind.COUNT))
        && !verb.is(CueRole.ISSUE)
        && clause.endsAt(verb.start(), bit(CueRole.SIDES) | bit(CueRole.BODY))
        && clause
            .endingAt(verb.start())
            .flatMap(t -> clause.endingAt(t.start()))
            .filter(t -> t.is(Token.TokenKind.COUNT))
            .isPresent();
  }

  /** Whether a verb with its modal only says which things were counted: 4个 | 计划新开工 | 项目. */
  static boolean describesCounted(Clause clause, Token token) {
    if (!clause.has(bit(Token.TokenKind.COUNT))) {
      return false;
    }
    Optional<Token> verb = token.is(CueRole.MODAL) ? clause.at(token.end()) : Optional.of(token);
    boolean ofThing =
        verb.filter(v -> v.is(CueRole.ACT))
            .flatMap(v -> clause.at(v.end()))
            .filter(t -> t.is(CueRole.PROJECT) && t.is(CueRole.REFERS))
            .isPresent();
    Optional<Token> before = clause.endingAt(token.start());
    return ofThing
        && (before.filter(t -> t.is(Token.TokenKind.COUNT)).isPresent()
            || before
                .filter(t -> t.is(CueRole.MODAL))
                .filter(t -> clause.endsAt(t.start(), bit(Token.TokenKind.COUNT)))
                .isPresent());
  }

  /** Whether a verb opens the name of the office that acts: 推动 … 建设办公室 | 印发. */
  static boolean opensOffice(Clause clause, Token verb) {
    return (verb.is(CueRole.CAUSE) || verb.is(CueRole.GOING))
        && clause.has(CueRole.BODY)
        && clause.any(
            verb.end(),
            clause.to(),
            t ->
                t.is(CueRole.BODY, "office")
                    && clause.at(t.end()).filter(Predicate::isPart).isPresent());
  }

  /** Whether a verb opens the name of the meeting that is held: 深化 | 合作联席会 | 在江岸举行. */
  static boolean opensMeeting(Clause clause, Token verb) {
    return clause.has(CueRole.HOLD)
        && clause.has(CueRole.GATHERING)
        && (verb.is(CueRole.CAUSE) || verb.is(CueRole.GOING))
        && clause
            .first(CueRole.HOLD, verb.end(), clause.to())
            .filter(hold -> hold.end() == clause.to())
            .filter(hold -> clause.any(verb.end(), hold.start(), bit(CueRole.GATHERING)))
            .isPresent();
  }
}
