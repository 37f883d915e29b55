package shuanghe.model;

import java.util.List;

/**
 * What the code list {@code domains.csv} says of a domain.
 *
 * @param domain the domain
 * @param name Chinese name
 * @param aliases other names that tables and options may call it by
 * @param building its item of the programme's first group, such as 共建国际性综合交通枢纽; may be empty
 * @param connection its item of the second group, such as 交通基础设施互联互通; may be empty
 */
public record DomainProfile(
    Domain domain, String name, List<String> aliases, String building, String connection) {

  public DomainProfile {
    aliases = List.copyOf(aliases);
  }
}
