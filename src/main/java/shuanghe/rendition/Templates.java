package shuanghe.rendition;

import java.nio.file.Path;
import shuanghe.typeset.Faces;
import shuanghe.typeset.Typesetter;

/** The folder that styles and faces of an edition are taken from. Safe to share between threads. */
public final class Templates {

  private final Path folder;
  private Typesetter typesetter;

  /** Templates of an office's folder. */
  public Templates(Path folder) {
    this.folder = folder;
  }

  /** Folder of the templates. */
  public Path folder() {
    return folder;
  }

  /**
   * The typesetter with the faces of the folder, the same for all who ask.
   *
   * @throws shuanghe.typeset.FontsException if a face cannot be used
   */
  public synchronized Typesetter typesetter() {
    if (typesetter == null) {
      typesetter = new Typesetter(Faces.load(folder.resolve("fonts")));
    }
    return typesetter;
  }
}
