package dev.parallax.codebook;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Somebody or something that acts in the event.
 *
 * @param id short name, the subject in the tables
 * @param name name for readers
 * @param kind person, country, organisation, place or group
 * @param side whom the actor stands for (ukraine, russia, mediator, ...); null if nobody
 * @param aliases names that mean the actor; matched with case, word for word (see {@link Words}), longest first
 * @param metonyms places and buildings that stand for the actor (Kyiv, the Kremlin); matched with case
 * @param entities entity types of which at least one token of an alias must carry one, as a guard against homonyms; empty for no guard
 */
public record Actor(
        String id,
        String name,
        String kind,
        String side,
        List<String> aliases,
        List<String> metonyms,
        Set<String> entities)
        implements Serializable {}
