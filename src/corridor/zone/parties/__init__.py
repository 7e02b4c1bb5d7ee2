"""主体: public bodies, parks, organisations, people, and who may act for whom."""
