package shuanghe.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Row of the code list {@code domains.csv}.
 *
 * @param domain the domain
 * @param name as shown in the language of the edition
 * @param aliases other names that tables and options may call it by
 * @param title what its briefing is called; made of the name where the list gives none
 * @param themes its items of the programme that is followed, such as 共建国际性综合交通枢纽, the one its
 *     briefing opens with first; may be none
 */
public record DomainProfile(
    Domain domain, String name, List<String> aliases, String title, List<String> themes) {

  public DomainProfile {
    aliases = List.copyOf(aliases);
    themes = List.copyOf(themes);
  }

  /** The same shown by English names; without a title where none is given in English. */
  DomainProfile inEnglish(UnaryOperator<String> names) {
    String shown = names.apply(title);
    return new DomainProfile(
        domain,
        names.apply(name),
        aliases,
        shown.equals(title) ? "" : shown,
        themes.stream().map(names).toList());
  }
}
