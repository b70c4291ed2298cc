package dev.parallax.ingest.source;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/** Which folder stands for the outlet of the files in it: {@code <outlet>/politics/001.txt}, {@code 2025/<outlet>/05/001.txt}. */
final class OutletFolder {

    private static final String MONTH =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern DATE = Pattern.compile("(?i)(?:[\\d\\s._-]|" + MONTH + ")+");
    private static final Pattern GLOB = Pattern.compile("[*?\\[{].*", Pattern.DOTALL);

    private OutletFolder() {}

    /**
     * The name of the topmost folder between the given one and the file that is no date; of the given one if there is none.
     *
     * @param root the given folder, qualified
     * @param file the file, qualified
     */
    static String name(Path root, Path file) {
        String above = root.toString().replaceFirst("/$", "") + "/";
        String folder = file.getParent() + "/";
        if (!folder.startsWith(above)) {
            return file.getParent().getName();
        }
        return Arrays.stream(folder.substring(above.length()).split("/"))
                .filter(name -> !name.isEmpty() && !DATE.matcher(name).matches())
                .findFirst()
                .orElse(root.getName());
    }

    /** The deepest folder that a glob names outright. */
    static Path ofGlob(Path glob) {
        String plain = GLOB.matcher(glob.toString()).replaceFirst("");
        int end = plain.lastIndexOf('/');
        return end < 0 ? new Path(".") : end == 0 ? new Path("/") : new Path(plain.substring(0, end));
    }
}
