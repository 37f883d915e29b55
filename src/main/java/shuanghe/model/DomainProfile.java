package shuanghe.model;

/**
 * What the code list {@code domains.csv} says of a domain.
 *
 * @param domain the domain
 * @param name Chinese name
 * @param building its item of the 五个共建, such as 共建国际性综合交通枢纽
 * @param connection its item of the 五个互联互通, such as 交通基础设施互联互通
 */
public record DomainProfile(Domain domain, String name, String building, String connection) {}
