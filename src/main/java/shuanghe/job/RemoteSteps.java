package shuanghe.job;

import org.springframework.batch.core.step.Step;

/**
 * The steps whose work may be done on other machines.
 *
 * @param pages reads the pages
 * @param articleTables reads the article tables
 */
record RemoteSteps(Step pages, Step articleTables) {

  /** Name of the step that reads a partition of the pages. */
  static final String PAGES_PART = "readPagesPart";

  /** Name of the step that reads a partition of the article tables. */
  static final String ARTICLE_TABLES_PART = "readArticleTablesPart";
}
