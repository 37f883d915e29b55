package shuanghe.briefing;

/**
 * Title of a briefing and what it is about.
 *
 * @param overview whether this is the overview of all domains
 * @param name 交通领域合作简报, or 合作总览
 * @param domain name of the domain, or 各领域
 * @param theme of the programme that the briefing opens with, or empty
 */
record BriefingTitle(boolean overview, String name, String domain, String theme) {}
