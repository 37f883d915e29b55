package shuanghe.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word that offices write into their ledger.
 *
 * @param word as it stands in a cell, without blanks
 * @param role the part it plays
 * @param value what it stands for: the code of a status or a domain, a day, a column; empty where
 *     its role needs none
 */
record LedgerWord(String word, LedgerRole role, String value) {

  /** Role of a word in a ledger. */
  enum LedgerRole {
    /** How a matter stands; its value is the code of a status. */
    STATUS,
    /** What a matter belongs to; its value is the code of a domain. */
    DOMAIN,
    /** Until when a matter is to be done; its value is a day. */
    DUE,
    /** A matter is to be done by the end of the year in which its ledger stands; no value. */
    WITHIN_YEAR,
    /** A matter goes on without end, which is no fault; no value. */
    NO_DUE,
    /** Progress is told in words, not in percent; no value. */
    NO_PROGRESS,
    /** The cell says nothing, as 无 does; no value. */
    NOTHING,
    /** Heads a column; its value is the column's name in the program's own ledger. */
    HEAD;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LedgerRole> of(String code) {
      return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }

    static List<String> codes() {
      return Arrays.stream(values()).map(LedgerRole::code).toList();
    }
  }
}
