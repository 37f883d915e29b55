package shuanghe.job;

import java.util.Optional;
import org.springframework.batch.core.step.Step;

/**
 * The steps whose work may be done on other machines.
 *
 * @param pages reads the pages
 * @param articleTables reads the article tables
 * @param editions has the briefings of all editions made that are due; empty where the work is done
 *     here, as each edition's own run makes them
 */
record RemoteSteps(Step pages, Step articleTables, Optional<Step> editions) {

  /** Name of the step that reads a partition of the pages. */
  static final String PAGES_PART = "readPagesPart";

  /** Name of the step that reads a partition of the article tables. */
  static final String ARTICLE_TABLES_PART = "readArticleTablesPart";

  /** Name of the step that makes the briefings of an edition. */
  static final String EDITIONS_PART = "renderEditionsPart";
}
