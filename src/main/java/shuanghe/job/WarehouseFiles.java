package shuanghe.job;

import java.util.ArrayList;
import java.util.List;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.warehouse.FileRegister;
import shuanghe.warehouse.FileRegister.FoundFile;

/** The files that the warehouse holds, as a manifest names them. */
final class WarehouseFiles {

  /** Of more files than these a manifest names the folders of pages and not the pages. */
  static final long MOST_NAMED = 10_000;

  private final FileRegister register;
  private final long mostNamed;

  WarehouseFiles(FileRegister register) {
    this(register, MOST_NAMED);
  }

  WarehouseFiles(FileRegister register, long mostNamed) {
    this.register = register;
    this.mostNamed = mostNamed;
  }

  /**
   * Pages, article tables, indicator tables and ledgers with their SHA-256. Where they are too
   * many, each folder of pages and article tables stands for them, with the SHA-256 over the lines
   * that {@code sha256sum} prints for those of its files that were read, sorted by name.
   *
   * @param pressFolder name of the folder with pages and article tables, with the slash behind it
   */
  List<FileHash> hashes(String pressFolder) {
    boolean named = register.heldFiles() <= mostNamed;
    List<FileHash> hashes = new ArrayList<>();
    for (String folder : register.pressFolders()) {
      List<FoundFile> files = register.held(folder);
      String within = folder.substring(FileRegister.PRESS.length());
      if (named) {
        hashes.addAll(hashes(files));
      } else {
        hashes.add(new FileHash(pressFolder + within, ofLines(within, files)));
      }
    }
    hashes.addAll(hashes(register.held("indicators/")));
    hashes.addAll(hashes(register.held("matters/")));
    return hashes;
  }

  private static List<FileHash> hashes(List<FoundFile> files) {
    return files.stream()
        .map(file -> new FileHash(file.version().name(), file.survey().sha256()))
        .toList();
  }

  private static String ofLines(String within, List<FoundFile> files) {
    Fingerprint print = new Fingerprint();
    for (FoundFile file : files) {
      String name = file.version().name().substring(within.length());
      print.addLine(file.survey().sha256() + "  " + name);
    }
    return print.hex();
  }
}
