"""The Learning page, and the panel that stays beside the other pages while a lesson is taken."""
