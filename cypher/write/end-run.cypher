// ends transactions of users' queries
// parameters: ids
// result: message
TERMINATE TRANSACTIONS $ids YIELD message
RETURN message
