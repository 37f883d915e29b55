package shuanghe.job;

import java.util.List;
import shuanghe.edition.Manifest.FileHash;

/** Taker of the files of briefings. */
interface BriefingFiles {

  /** Writes a file. */
  void write(String name, byte[] bytes);

  /** The files written from here with their SHA-256, sorted by name. */
  List<FileHash> written();
}
