package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An outlet under its one name.
 *
 * @param name name in the tables
 * @param aliases other names, hosts and spellings; compared without case and without "www."
 * @param agency agency that the outlet itself is; null if none
 * @param attributes groups that it belongs to (country, ownership, ...)
 */
public record Outlet(String name, List<String> aliases, String agency, Map<String, String> attributes)
        implements Serializable {}
