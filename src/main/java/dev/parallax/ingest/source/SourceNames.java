package dev.parallax.ingest.source;

import java.net.URI;
import java.util.Collection;
import org.apache.hadoop.fs.Path;

/**
 * Names files by their path below the deepest folder that holds them all.
 *
 * @param folder that folder, with a slash at its end; empty if the files lie on several file systems
 */
record SourceNames(String folder) {

    /** @param paths qualified paths of files */
    static SourceNames of(Collection<String> paths) {
        String common = null;
        for (String path : paths) {
            String parent = path.substring(0, path.lastIndexOf('/') + 1);
            common = common == null ? parent : shared(common, parent);
        }
        return new SourceNames(common == null ? "" : common);
    }

    String of(String path) {
        return folder.isEmpty() ? path : path.substring(folder.length());
    }

    private static String shared(String a, String b) {
        if (!root(a).equals(root(b))) {
            return "";
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.substring(0, a.lastIndexOf('/', same - 1) + 1);
    }

    private static String root(String path) {
        if (path.isEmpty()) {
            return path;
        }
        URI uri = new Path(path).toUri();
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
