package io.kaidan.document;

/** What a name names. */
public enum EntityType {
    PERSON,
    STATE,
    ORGANIZATION,
    LOCATION
}
