package dev.parallax.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, but Java sets the permissions. Without its native library Hadoop starts a process, {@code chmod}, for each file and folder: some 450 in
 * a run on the sample, which take more than a second. The scripts name this class in {@code fs.file.impl} where Spark runs in their own process.
 */
public final class ForklessFileSystem extends LocalFileSystem {

    /** For Hadoop, which makes them by reflection. */
    public ForklessFileSystem() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights == null || permission.getStickyBit()) {
                super.setPermission(path, permission);
                return;
            }
            rights.setPermissions(PosixFilePermissions.fromString(permission.toString()));
        }
    }
}
