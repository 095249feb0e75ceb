// the labels, relationship types and property keys that a statement can name; what the program keeps for itself is left out
// result: labels, types, keys
CALL db.labels() YIELD label
WITH collect(CASE WHEN NOT label IN ['Store', 'SavedView', 'SavedQuery'] THEN label END) AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, collect(relationshipType) AS types
CALL db.propertyKeys() YIELD propertyKey
RETURN labels, types, collect(propertyKey) AS keys
