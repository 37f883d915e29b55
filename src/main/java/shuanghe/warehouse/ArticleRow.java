package shuanghe.warehouse;

import java.util.Optional;
import shuanghe.press.PressReading;

/**
 * A row of an article table.
 *
 * @param articleId the id it gives its article
 * @param digest SHA-256 in hexadecimal over the row, its line, and all that its reading depends on
 * @param reading what was read from it; empty where the held version of its file has the same row
 */
public record ArticleRow(String articleId, String digest, Optional<PressReading> reading) {}
