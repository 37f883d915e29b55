package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import shuanghe.export.CsvText;
import shuanghe.export.DataFiles;
import shuanghe.export.DataRecords;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Message;
import shuanghe.warehouse.StoredRecords;

/**
 * Export of all that the warehouse holds, of whatever period and before any decision, as the CSV
 * files that an edition has of its own records. The memory it takes does not grow with what is
 * held.
 */
public final class WholeExport {

  private final StoredRecords held;

  WholeExport(StoredRecords held) {
    this.held = held;
  }

  /**
   * Writes the files into a new folder, which appears whole or not at all.
   *
   * @return how many files
   * @throws RunPreventedException if something stands in the folder's place
   */
  public int write(Path folder, CodeLists codeLists, Messages messages) throws IOException {
    Path place = folder.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw new RunPreventedException(Message.of("export.in-place", folder));
    }
    Map<String, CsvText<?>> files =
        DataFiles.of(
            new DataRecords(
                held.articles(),
                held.facts(),
                held.agreements(),
                held.targets(),
                held.observations(),
                held.matters(),
                held.pressMatters(),
                held.nextSteps(),
                held.meetings(),
                held.proposals(),
                held.rejections()),
            codeLists,
            messages);
    EditionFolder written = EditionFolder.begin(place.getParent(), place.getFileName().toString());
    for (Map.Entry<String, CsvText<?>> file : files.entrySet()) {
      written.write(file.getKey(), file.getValue()::writeTo);
    }
    written.release();
    return files.size();
  }
}
