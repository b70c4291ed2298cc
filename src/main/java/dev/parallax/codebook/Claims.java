package dev.parallax.codebook;

import java.util.HashMap;
import java.util.Map;

/** Names of which each may have one owner only. */
final class Claims {

    private final Map<String, String> owners = new HashMap<>();

    /**
     * Notes the owner of a name.
     *
     * @throws IllegalArgumentException if the name has one already
     */
    void claim(String name, String owner) {
        String earlier = owners.putIfAbsent(name, owner);
        if (earlier != null) {
            throw new IllegalArgumentException("'%s' already belongs to %s".formatted(name, earlier));
        }
    }
}
