package shuanghe.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shuanghe.edition.Manifest.FileHash;

/** Files of one briefing, held until they are kept as a whole. */
final class BriefingsInMemory implements BriefingFiles {

  private final Map<String, byte[]> files = new TreeMap<>();

  @Override
  public void write(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  @Override
  public List<FileHash> written() {
    List<FileHash> hashes = new ArrayList<>();
    files.forEach((name, bytes) -> hashes.add(new FileHash(name, Fingerprint.ofBytes(bytes))));
    return hashes;
  }

  /** The bytes by file name. */
  Map<String, byte[]> files() {
    return files;
  }
}
