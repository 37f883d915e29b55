package shuanghe.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shuanghe.input.InputFolder;
import shuanghe.press.PageIndex;

/**
 * Indexes of the folders of pages, each read when a page of its folder is first asked for. Safe to
 * share between threads.
 */
final class PageIndexes {

  /** Name of an index in the folder of its pages. */
  static final String INDEX = "pages.csv";

  private final Path articles;
  private final Map<String, PageIndex> read = new ConcurrentHashMap<>();

  /**
   * @param articles the folder with pages and article tables
   */
  PageIndexes(Path articles) {
    this.articles = articles;
  }

  /**
   * The index of a page's folder; empty where there is none.
   *
   * @param page its place in the articles folder, such as {@code 2023-09-25/page.txt}
   */
  PageIndex of(String page) {
    return read.computeIfAbsent(
        page.substring(0, page.lastIndexOf('/') + 1),
        within ->
            new InputFolder(articles, "")
                .file(within + INDEX)
                .taken()
                .map(PageIndex::of)
                .orElseGet(PageIndex::empty));
  }
}
