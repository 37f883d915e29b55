package shuanghe.press.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuanghe.model.CueRole;

/** Roles that a cue word plays for events, each with its value. */
final class CueRoles {

  /** The roles that tell of events; with the kinds of tokens no more than a long has bits. */
  static final Set<CueRole> ROLES = EnumSet.range(CueRole.PROJECT, CueRole.TO);

  static final CueRoles NONE = new CueRoles(Map.of());

  private static final int FIRST = CueRole.PROJECT.ordinal();

  /** The bits of kinds of tokens stand behind those of the roles. */
  private static final int KINDS = ROLES.size();

  private final long bits;
  private final String[] values;

  CueRoles(Map<CueRole, String> roles) {
    long played = 0;
    this.values = new String[roles.isEmpty() ? 0 : ROLES.size()];
    for (Map.Entry<CueRole, String> role : roles.entrySet()) {
      played |= bit(role.getKey());
      values[role.getKey().ordinal() - FIRST] = role.getValue();
    }
    this.bits = played;
  }

  /** A role as one bit. */
  static long bit(CueRole role) {
    return 1L << role.ordinal() - FIRST;
  }

  /** A kind of token as one bit, beside those of the roles. */
  static long bit(Token.TokenKind kind) {
    return 1L << KINDS + kind.ordinal();
  }

  /** What tokens play and are together, a bit each. */
  static long of(List<Token> tokens) {
    long played = 0;
    for (int i = 0; i < tokens.size(); i++) {
      played |= tokens.get(i).bits();
    }
    return played;
  }

  /** The roles played, a bit each. */
  long bits() {
    return bits;
  }

  boolean has(CueRole role) {
    return (bits & bit(role)) != 0;
  }

  /** The value of a role that is played. */
  String value(CueRole role) {
    return values[role.ordinal() - FIRST];
  }
}
