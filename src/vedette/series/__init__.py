"""Figures over time: question x period x speaker x low and high. Speakers are never averaged."""
