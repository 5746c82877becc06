"""Quotations retold without their marks, and what a careless reporter changes in them."""
