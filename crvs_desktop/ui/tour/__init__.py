"""The tour: the main job done in the real window as a person would, with a picture of each step."""

from crvs_desktop.ui.tour.tour import take_tour

__all__ = ["take_tour"]
