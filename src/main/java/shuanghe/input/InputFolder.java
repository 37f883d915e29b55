package shuanghe.input;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * A folder of input files. Only plain readable files that lie in the folder itself are taken or,
 * where it is walked through, in the folders within it; hidden files, whose names begin with a dot,
 * what programs keep beside the files of people, and the folders that browsers save beside web
 * pages are none of the input and passed over.
 */
public final class InputFolder {

  /** So many folders may lie one in the other: year, month, day and newspaper. */
  public static final int DEEPEST = 4;

  /** Taker of what lies in each of the folders. */
  public interface FolderTaker {

    /**
     * Takes the files of a folder.
     *
     * @param within the folder's place, such as {@code 2023-09-25/}; empty for the one walked
     *     through
     * @param files its files, sorted by name, and what of it is rejected
     */
    void take(String within, ReadResult<InputFile> files) throws IOException;
  }

  /** So many endings are named where a file has none of them, the usual ones first. */
  private static final int NAMED = 4;

  private static final List<String> COMPANIONS = List.of("_files", ".files");

  /** Files that Office, Windows and macOS keep beside those of people; none is input. */
  private static final List<String> KEPT_BY_PROGRAMS =
      List.of("~$", ".", "thumbs.db", "desktop.ini", "__macosx");

  /** Forms that hold pages and tables, but not as text: they say themselves how to get it. */
  private static final List<String> FOREIGN =
      List.of(
          ".pdf", ".doc", ".docx", ".wps", ".rtf", ".ofd", ".png", ".jpg", ".jpeg", ".gif", ".bmp",
          ".tif", ".tiff", ".webp", ".heic", ".zip", ".rar", ".7z", ".gz", ".mht", ".mhtml");

  private final Path folder;
  private final String prefix;

  /**
   * @param folder where the files lie
   * @param prefix what stands before a file's name in places, such as {@code indicators/}; may be
   *     empty
   */
  public InputFolder(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
  }

  /**
   * Lists the files with one of the endings, sorted by name so that every machine reads them in the
   * same order. Whatever else lies in the folder is rejected. A folder that is empty or not there
   * holds nothing, which is no fault: an office that keeps no ledger has none.
   *
   * @param endings lower-case endings with their dot, such as {@code .csv}
   */
  public ReadResult<InputFile> list(List<String> endings) {
    return Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)
        ? ReadResult.nothing()
        : contents(folder, prefix, endings, 0).files();
  }

  /**
   * Walks through the folder and the folders within it, each sorted by name and its files before
   * its folders, so that every machine finds all in the same order. A file is named by its place in
   * the folder, such as {@code 2023-09-25/page.txt}. A folder that lies deeper than {@link
   * #DEEPEST} and a link to a folder are rejected.
   *
   * @param endings as for {@link #list}
   * @throws IOException as the taker throws it
   */
  public void walk(List<String> endings, FolderTaker taker) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      walk(folder, "", DEEPEST, endings, taker);
    }
  }

  private void walk(Path at, String within, int deeper, List<String> endings, FolderTaker taker)
      throws IOException {
    FolderContents contents = contents(at, prefix + within, endings, deeper);
    taker.take(within, contents.files());
    for (Path inner : contents.folders()) {
      walk(inner, within + name(inner) + "/", deeper - 1, endings, taker);
    }
  }

  /**
   * Folders and files in one folder.
   *
   * @param folders those to be walked through, sorted by name
   * @param files its files, and what of it is rejected
   */
  private record FolderContents(List<Path> folders, ReadResult<InputFile> files) {}

  /**
   * @param label what stands before the names of the folder's files
   * @param deeper how many folders may lie one in the other below
   */
  private FolderContents contents(Path at, String label, List<String> endings, int deeper) {
    List<Path> entries = new ArrayList<>();
    Path real;
    try {
      real = folder.toRealPath();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(at)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      Rejection fault =
          Rejection.of(
              new Place(label.isEmpty() ? name(at) : label, 0),
              Message.of("folder.unreadable", at, endings));
      return new FolderContents(List.of(), new ReadResult<>(List.of(), List.of(fault), 1));
    }
    NavigableMap<String, List<SeenEntry>> named = new TreeMap<>();
    // names that are damaged may look alike
    entries.parallelStream()
        .map(SeenEntry::of)
        .toList()
        .forEach(
            entry -> named.computeIfAbsent(entry.name(), name -> new ArrayList<>(1)).add(entry));
    List<Path> folders = new ArrayList<>();
    List<Outcome<InputFile>> outcomes = new ArrayList<>();
    named.forEach(
        (name, alike) -> {
          for (SeenEntry entry : alike) {
            if (isOfProgram(name) || isOfWebPage(entry.path(), name, named.navigableKeySet())) {
              continue;
            }
            if (deeper > 0 && nameFault(name).isEmpty() && entry.isFolder()) {
              folders.add(entry.path());
            } else {
              outcomes.add(judge(entry, label, real, endings));
            }
          }
        });
    return new FolderContents(folders, ReadResult.of(outcomes));
  }

  /**
   * What lies in a folder, as one look at it tells.
   *
   * @param name as {@link #name} gives it
   * @param isFolder whether it is a folder, not a link to one
   * @param isPlain whether it is a file, not a link to one
   */
  private record SeenEntry(Path path, String name, boolean isFolder, boolean isPlain) {

    static SeenEntry of(Path path) {
      try {
        BasicFileAttributes seen =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new SeenEntry(
            path, InputFolder.name(path), seen.isDirectory(), seen.isRegularFile());
      } catch (IOException gone) {
        return new SeenEntry(path, InputFolder.name(path), false, false);
      }
    }
  }

  /** The file of that name, rejected where it is none or lies outside the folder. */
  public Outcome<InputFile> file(String name) {
    InputFile file = named(name);
    Path entry = file.path();
    try {
      return Files.exists(entry, LinkOption.NOFOLLOW_LINKS)
          ? judge(SeenEntry.of(entry), within(name), folder.toRealPath(), List.of(""))
          : rejected(file, Message.of("file.unreadable"));
    } catch (IOException unreadable) {
      return rejected(file, Message.of("folder.forbidden"));
    }
  }

  private String within(String name) {
    return prefix + name.substring(0, name.lastIndexOf('/') + 1);
  }

  /**
   * The file of that name, whether it is there or not; found by the bytes of its name, whatever the
   * system's locale.
   *
   * @param name its place in the folder, such as {@code 2023-09-25/page.txt}
   */
  public InputFile named(String name) {
    Path path =
        isAscii(name)
            ? folder.resolve(name)
            : Path.of(
                URI.create(
                    folder.toUri()
                        + URLEncoder.encode(name, StandardCharsets.UTF_8)
                            .replace("+", "%20")
                            .replace("%2F", "/")));
    return new InputFile(path, prefix + name);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(letter -> letter < 0x80);
  }

  private static boolean isOfProgram(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KEPT_BY_PROGRAMS.stream().anyMatch(lower::startsWith);
  }

  /** The folder of pictures that a browser saves beside a web page: page_files, page.files. */
  private static boolean isOfWebPage(Path entry, String name, NavigableSet<String> beside) {
    return COMPANIONS.stream()
        .filter(name::endsWith)
        .map(end -> name.substring(0, name.length() - end.length()) + ".htm")
        .anyMatch(
            page ->
                Files.isDirectory(entry)
                    && beside.ceiling(page) != null
                    && beside.ceiling(page).startsWith(page));
  }

  private static Message nameFault(String name) {
    if (name.indexOf('\uFFFD') >= 0) {
      return Message.of("file.name-damaged");
    }
    return printable(name).equals(name) ? Message.NONE : Message.of("file.name-controls");
  }

  private static Outcome<InputFile> judge(
      SeenEntry seen, String label, Path real, List<String> endings) {
    Path entry = seen.path();
    String name = seen.name();
    InputFile file = new InputFile(entry, label + printable(name));
    Message nameFault = nameFault(name);
    if (!nameFault.isEmpty()) {
      return rejected(file, nameFault);
    }
    Message kindFault = seen.isPlain() ? Message.NONE : kindFault(entry, real);
    if (!kindFault.isEmpty()) {
      return rejected(file, kindFault);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (Stream.concat(endings.stream(), FOREIGN.stream()).noneMatch(lower::endsWith)) {
      return rejected(file, Message.of("file.other-kind", endings.stream().limit(NAMED).toList()));
    }
    if (!Files.isReadable(entry)) {
      return rejected(file, Message.of("file.forbidden"));
    }
    return new Outcome.Accepted<>(file);
  }

  /** What is wrong with what is no plain file. */
  private static Message kindFault(Path entry, Path real) {
    if (Files.isSymbolicLink(entry)) {
      try {
        if (!entry.toRealPath().startsWith(real)) {
          return Message.of("file.link-out");
        }
      } catch (IOException dangling) {
        return Message.of("file.link-dangling");
      }
    }
    if (Files.isDirectory(entry)) {
      return Message.of("file.is-folder", entry.getParent());
    }
    return Files.isRegularFile(entry) ? Message.NONE : Message.of("file.special");
  }

  private static Outcome<InputFile> rejected(InputFile file, Message fault) {
    return new Outcome.Rejected<>(file.rejection(fault));
  }

  /**
   * The file's name in UTF-8, by its bytes: where the system's locale is plain ASCII, as under
   * cron, {@link Path#toString} gives the same marks for every Chinese character.
   */
  private static String name(Path path) {
    String shown = String.valueOf(path.getFileName());
    if (isAscii(shown)) {
      return shown;
    }
    String address = path.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    String written = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String printable(String name) {
    if (name.chars().noneMatch(Character::isISOControl)) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, '?');
      }
    }
    return plain.toString();
  }
}
